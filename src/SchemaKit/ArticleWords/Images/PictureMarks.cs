namespace SchemaKit.ArticleWords.Images;

/// <summary>What the words of a class or an id say of an element in or around a picture.</summary>
[Flags]
internal enum PictureMarks
{
    /// <summary>Nothing of use.</summary>
    None = 0,

    /// <summary>It is no part of an article.</summary>
    Other = 1,

    /// <summary>It is a picture that tells nothing.</summary>
    Icon = 2,

    /// <summary>It is a teaser.</summary>
    Teaser = 4,

    /// <summary>It is, or is around, a picture.</summary>
    Picture = 8,

    /// <summary>What follows in the name says what an element is like, not what it is: <c>no-sidebar</c>, <c>has-author</c>.</summary>
    Modifier = 16,

    /// <summary>It holds a caption.</summary>
    Caption = 32,

    /// <summary>In one name with a word for pictures: it holds what is written of one.</summary>
    Text = 64,

    /// <summary>A word for pictures that has such a text in names.</summary>
    Pictured = 128,

    /// <summary>It holds a credit.</summary>
    Credit = 256,

    /// <summary>Inside of a caption: it holds a credit; elsewhere it is said of articles.</summary>
    CreditInCaption = 512,
}
