
namespace SchemaKit.Generators.Patterns;

/// <summary>A template: literals and holes, and what may stand behind them.</summary>
/// <param name="Parts">The literals and holes; no two literals and no two holes next to one another.</param>
/// <param name="Optional">
/// The optional group at the end, a template in its turn; <see langword="null"/> if there is none. Only there can a
/// group stand, so whether it is present never has to be tried out.
/// </param>
internal sealed record Pattern(EquatableArray<PatternPart> Parts, Pattern? Optional)
{
    /// <summary>The holes that have a name, those of the optional groups too, in the order of the template.</summary>
    public IEnumerable<PatternHole> NamedHoles
    {
        get
        {
            for (Pattern? level = this; level is not null; level = level.Optional)
            {
                foreach (PatternPart part in level.Parts)
                {
                    if (part is PatternHole { Name: not null } hole)
                        yield return hole;
                }
            }
        }
    }

    /// <summary>
    /// The names of the holes: the emitted methods have an <c>out</c> parameter for each, in this order.
    /// </summary>
    public IEnumerable<string> Holes => NamedHoles.Select(hole => hole.Name!);

    /// <summary>The template in canonical form.</summary>
    public override string ToString() => string.Concat(Parts) + (Optional is null ? "" : $"[{Optional}]");
}

/// <summary>A piece of a template.</summary>
internal abstract record PatternPart;

/// <summary>Text that stands for itself.</summary>
/// <param name="Text">The text, with one space for each run of white space; not empty.</param>
internal sealed record PatternLiteral(string Text) : PatternPart
{
    /// <inheritdoc/>
    public override string ToString() =>
        Text.Replace("{", "{{").Replace("}", "}}").Replace("[", "[[").Replace("]", "]]");
}

/// <summary>A hole: any text, but not none.</summary>
/// <param name="Name">Its name; <see langword="null"/> for <c>{*}</c>, whose text is passed over.</param>
/// <param name="Start">Where it begins in the template as written.</param>
/// <param name="Length">How many characters it has there, with the braces.</param>
internal sealed record PatternHole(string? Name, int Start, int Length) : PatternPart
{
    /// <inheritdoc/>
    public override string ToString() => $"{{{Name ?? "*"}}}";
}

/// <summary>What of a text a template must fit.</summary>
internal enum PatternFit
{
    /// <summary>The whole text.</summary>
    Whole,

    /// <summary>The beginning of the text.</summary>
    Prefix,
}
