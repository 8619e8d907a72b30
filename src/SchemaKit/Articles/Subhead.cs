namespace SchemaKit.Articles;

/// <summary>A heading inside an article's text.</summary>
/// <param name="Text">The heading.</param>
/// <param name="BeforeParagraph">
/// The paragraph that it stands before, from 1; one more than there are paragraphs for a heading behind the last.
/// </param>
public readonly record struct Subhead(string Text, int BeforeParagraph);
