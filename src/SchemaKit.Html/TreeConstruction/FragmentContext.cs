namespace SchemaKit.Html;

/// <summary>
/// The element that a fragment is for:
/// https://html.spec.whatwg.org/multipage/parsing.html#html-fragment-parsing-algorithm. It has no attributes and stands
/// in no form.
/// </summary>
internal readonly record struct FragmentContext(TagId Tag, ElementNamespace Namespace)
{
    /// <summary>Reads a context such as <c>td</c>, <c>svg path</c> or <c>math mi</c>.</summary>
    public static FragmentContext Parse(string context)
    {
        string[] words = context.Split(' ');
        return words switch
        {
            ["svg", string name] => new FragmentContext(IdOf(name), ElementNamespace.Svg),
            ["math", string name] => new FragmentContext(IdOf(name), ElementNamespace.MathMl),
            [{ Length: > 0 } name] => new FragmentContext(IdOf(name), ElementNamespace.Html),
            _ => throw new ArgumentException(
                "A context is the name of an element, with 'svg' or 'math' and a space in front for one of theirs.",
                nameof(context)),
        };
    }

    /// <summary>The state that the tokenizer starts in.</summary>
    public TokenizerState InitialState(bool scripting) => (Namespace, Tag) switch
    {
        (not ElementNamespace.Html, _) => TokenizerState.Data,
        (_, TagId.Title or TagId.TextArea) => TokenizerState.Rcdata,
        (_, TagId.Style or TagId.Xmp or TagId.IFrame or TagId.NoEmbed or TagId.NoFrames) => TokenizerState.RawText,
        (_, TagId.Script) => TokenizerState.ScriptData,
        (_, TagId.NoScript) when scripting => TokenizerState.RawText,
        (_, TagId.PlainText) => TokenizerState.PlainText,
        _ => TokenizerState.Data,
    };

    private static TagId IdOf(string name) => TagNames.IdOf(name.ToLowerInvariant());
}
