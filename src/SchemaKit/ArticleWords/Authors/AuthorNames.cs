using System.ComponentModel;

namespace SchemaKit.ArticleWords;

/// <summary>
/// Takes bylines apart: <c>By Ann Lee and Bo Ek / Staff Writers</c> is <c>Ann Lee</c> and <c>Bo Ek</c>. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AuthorNames
{
    /// <summary>
    /// The people that a byline names; where it names none, the organisations. What says that they wrote, their offices, outlets, places
    /// and addresses, and times beside them are left out.
    /// </summary>
    /// <param name="text">The byline.</param>
    /// <returns>The names, made one by one.</returns>
    public static AuthorNameParts Split(string text) => new(text);
}
