using SchemaKit.Accuracy.Metrics;

namespace SchemaKit.Accuracy.Scoring;

/// <summary>How what was read of a field on a page compares with what is expected.</summary>
internal sealed record Outcome
{
    /// <summary>The field.</summary>
    public required Field Field { get; init; }

    /// <summary>Whether both are equal.</summary>
    public required bool IsEqual { get; init; }

    /// <summary>How much of it is; <see langword="null"/> for a field that is right or wrong as a whole.</summary>
    public Counts? Counts { get; init; }

    /// <summary>What is expected, a paragraph, a name, an address a line.</summary>
    public required IReadOnlyList<string> Expected { get; init; }

    /// <summary>What was found, in the same way.</summary>
    public required IReadOnlyList<string> Found { get; init; }

    /// <summary>Compares two texts, by equality; white space runs count as one space.</summary>
    /// <param name="field">The field.</param>
    /// <param name="expected">What is expected; <see langword="null"/> for nothing.</param>
    /// <param name="found">What was found.</param>
    public static Outcome OfText(Field field, string? expected, string? found) => new()
    {
        Field = field,
        IsEqual = Words.Normalize(expected) == Words.Normalize(found),
        Expected = LinesOf(expected),
        Found = LinesOf(found),
    };

    /// <summary>Compares two times.</summary>
    /// <param name="field">The field.</param>
    /// <param name="expected">What is expected; <see langword="null"/> for nothing.</param>
    /// <param name="found">What was found.</param>
    public static Outcome OfTime(Field field, string? expected, DateTimeOffset? found) => new()
    {
        Field = field,
        IsEqual = expected is null ? found is null : ExpectedTime.Parse(expected).Is(found),
        Expected = LinesOf(expected),
        Found = LinesOf(found?.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFzzz", System.Globalization.CultureInfo.InvariantCulture)),
    };

    /// <summary>Compares two sets of texts.</summary>
    /// <param name="field">The field.</param>
    /// <param name="expected">What is expected.</param>
    /// <param name="found">What was found.</param>
    public static Outcome OfSet(Field field, IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        expected = Words.Normalize(expected);
        found = Words.Normalize(found);
        Counts counts = Metrics.Counts.OfSets(expected, found);
        return new Outcome { Field = field, IsEqual = counts.IsRight, Counts = counts, Expected = expected, Found = found };
    }

    /// <summary>Compares authors that the expectation has in one text.</summary>
    /// <param name="expected">The text; <see langword="null"/> for nothing.</param>
    /// <param name="found">What was found.</param>
    public static Outcome OfNames(string? expected, IReadOnlyList<string> found)
    {
        Counts counts = Names.Compare(expected, found);
        return new Outcome
        {
            Field = Field.Authors,
            IsEqual = counts.IsRight,
            Counts = counts,
            Expected = LinesOf(expected),
            Found = found,
        };
    }

    /// <summary>Compares two lists of paragraphs: by equality, and by their words.</summary>
    /// <param name="field">The field.</param>
    /// <param name="expected">What is expected.</param>
    /// <param name="found">What was found.</param>
    public static Outcome OfParagraphs(Field field, IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        expected = Words.Normalize(expected);
        found = Words.Normalize(found);
        return new Outcome
        {
            Field = field,
            IsEqual = expected.SequenceEqual(found),
            Counts = Metrics.Counts.OfBags(expected.SelectMany(Words.Of), found.SelectMany(Words.Of)),
            Expected = expected,
            Found = found,
        };
    }

    /// <summary>Compares two texts by their shingles.</summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="found">What was found.</param>
    public static Outcome OfShingles(string expected, string found)
    {
        Counts counts = Shingles.Compare(expected, found, out bool isEqual);
        return new Outcome
        {
            Field = Field.BodyByMeans,
            IsEqual = isEqual,
            Counts = counts,
            Expected = LinesOf(expected),
            Found = LinesOf(found),
        };
    }

    /// <summary>The lines of a text, white space normalized, without empty ones.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<string> LinesOf(string? text) => Words.Normalize((text ?? "").Split('\n'));
}
