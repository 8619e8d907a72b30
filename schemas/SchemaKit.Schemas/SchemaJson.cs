using System.Text.Json.Serialization;

namespace SchemaKit.Schemas;

/// <summary>How the values of the schemas are written as JSON: names in camel case, nothing left out.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(NewsArticle))]
[JsonSerializable(typeof(ApNewsArticle))]
[JsonSerializable(typeof(ApNewsArticle2021))]
[JsonSerializable(typeof(BbcArticle))]
[JsonSerializable(typeof(BbcArticle2015))]
[JsonSerializable(typeof(ChunichiArticle))]
[JsonSerializable(typeof(ElPaisArticle))]
[JsonSerializable(typeof(EuronewsArticle))]
[JsonSerializable(typeof(FazArticle))]
[JsonSerializable(typeof(FazArticle2023))]
[JsonSerializable(typeof(FazArticle2024))]
[JsonSerializable(typeof(JapanNewsArticle))]
[JsonSerializable(typeof(JapanNewsText))]
[JsonSerializable(typeof(KommersantArticle))]
[JsonSerializable(typeof(MainichiArticle))]
[JsonSerializable(typeof(MalayMailArticle))]
[JsonSerializable(typeof(MirrorArticle))]
[JsonSerializable(typeof(MirrorArticle2024))]
[JsonSerializable(typeof(MirrorLiveBlog))]
[JsonSerializable(typeof(NineNewsArticle))]
[JsonSerializable(typeof(NineNewsArticle2024))]
[JsonSerializable(typeof(PostmediaArticle))]
[JsonSerializable(typeof(SankeiArticle))]
[JsonSerializable(typeof(TokyoArticle))]
[JsonSerializable(typeof(YomiuriArticle))]
internal sealed partial class SchemaJson : JsonSerializerContext;
