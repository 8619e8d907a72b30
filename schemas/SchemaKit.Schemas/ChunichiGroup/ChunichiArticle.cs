namespace SchemaKit.Schemas;

/// <summary>An article of the Chunichi Shimbun.</summary>
[Schema("www.chunichi.co.jp", Culture = "ja-JP", TimeZone = "Asia/Tokyo")]
public sealed partial record ChunichiArticle : ChunichiGroupArticle;
