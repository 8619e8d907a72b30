namespace SchemaKit.Schemas;

/// <summary>An article of the Tokyo Shimbun.</summary>
[Schema("www.tokyo-np.co.jp", Culture = "ja-JP", TimeZone = "Asia/Tokyo")]
public sealed partial record TokyoArticle : ChunichiGroupArticle;
