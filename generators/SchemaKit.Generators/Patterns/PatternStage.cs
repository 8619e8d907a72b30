using System.Collections.Immutable;

namespace SchemaKit.Generators.Patterns;

/// <summary>
/// A hole with all that stands between it and the next one: literals, and the places between them where an optional
/// group begins, so that the template may end there.
/// </summary>
/// <param name="Hole">The hole; <see langword="null"/> for what stands before the first one.</param>
/// <param name="Pieces">
/// The literals, cut where a group begins: one more than there are such places. The first may be empty, and the last of
/// a template that ends in a hole.
/// </param>
internal readonly record struct PatternStage(PatternHole? Hole, ImmutableArray<string> Pieces)
{
    /// <summary>Whether the template may end before the next hole.</summary>
    public bool HasEnd => Pieces.Length > 1;

    /// <summary>All the literals as one.</summary>
    public string Literal => LiteralUpTo(Pieces.Length - 1);

    /// <summary>The literals up to a piece, joined; white space that meets is one white space.</summary>
    public string LiteralUpTo(int piece)
    {
        string literal = "";
        for (int i = 0; i <= piece; i++)
            literal += PieceBehind(literal, i);
        return literal;
    }

    /// <summary>
    /// A piece as it is to be matched behind others: the white space that they took is not asked for again.
    /// </summary>
    public string PieceBehind(string preceding, int piece) => preceding.EndsWith(" ", StringComparison.Ordinal)
        ? Pieces[piece].TrimStart(' ')
        : Pieces[piece];

    /// <summary>Cuts a template into its stages; the first has no hole.</summary>
    public static ImmutableArray<PatternStage> Of(Pattern pattern)
    {
        var stages = ImmutableArray.CreateBuilder<PatternStage>();
        PatternHole? hole = null;
        List<string> pieces = [""];
        for (Pattern? level = pattern; level is not null; level = level.Optional)
        {
            foreach (PatternPart part in level.Parts)
            {
                if (part is PatternLiteral literal)
                {
                    pieces[pieces.Count - 1] = literal.Text;
                    continue;
                }

                stages.Add(new PatternStage(hole, [.. pieces]));
                hole = (PatternHole)part;
                pieces = [""];
            }

            if (level.Optional is not null)
                pieces.Add("");
        }

        stages.Add(new PatternStage(hole, [.. pieces]));
        return stages.ToImmutable();
    }
}
