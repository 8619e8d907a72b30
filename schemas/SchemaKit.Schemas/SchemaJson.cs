using System.Text.Json.Serialization;

namespace SchemaKit.Schemas;

/// <summary>How the values of the schemas are written as JSON: names in camel case, nothing left out.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(NewsArticle))]
[JsonSerializable(typeof(ChunichiArticle))]
[JsonSerializable(typeof(ElPaisArticle))]
[JsonSerializable(typeof(JapanNewsArticle))]
[JsonSerializable(typeof(JapanNewsText))]
[JsonSerializable(typeof(KommersantArticle))]
[JsonSerializable(typeof(MainichiArticle))]
[JsonSerializable(typeof(MalayMailArticle))]
[JsonSerializable(typeof(SankeiArticle))]
[JsonSerializable(typeof(TokyoArticle))]
[JsonSerializable(typeof(YomiuriArticle))]
internal sealed partial class SchemaJson : JsonSerializerContext;
