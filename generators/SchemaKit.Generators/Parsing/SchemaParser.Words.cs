using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    private const string Body = "Body";
    private const string Images = "Images";

    // The arguments that say more of what the selector of an article word matches.
    private static readonly string[] SelectorArguments = ["Subheads", "Summary", "Caption", "Credit", "Exclude"];

    /// <summary>Whether an attribute is an article word that finds texts.</summary>
    private static bool IsTextWord(Annotation annotation) => annotation.IsWord && annotation.Name is not (Body or Images);

    /// <summary>Whether an attribute is an article word that tells how texts of other sources are taken apart.</summary>
    private static bool IsReadingWord(string annotation) => annotation is "Authors" or "Topics";

    private SourceSpec? ParseWord(FieldDraft field, Annotation annotation)
    {
        WordSources sources = SourcesOf(annotation);
        if (annotation.Text is { } selector && !IsTextWord(annotation))
        {
            if (annotation.Sets("Sources"))
                RejectSource(field, annotation, "its selector says where it looks; Sources says it of a word without one");
            return ParseSelectingWord(field, annotation, selector);
        }

        if (SelectorArguments.FirstOrDefault(annotation.Sets) is { } argument)
        {
            RejectSource(field, annotation, $"{argument} belongs to a selector, which has to be given as well");
            return null;
        }

        if (sources.Count > 0)
            return Source(annotation, "Start", PageSelectors.Scope, MatchArea.Start, new TakeWord(annotation.Name, sources));

        if (!IsReadingWord(annotation.Name))
            RejectSource(field, annotation, "it is given nothing to look at");
        return null;
    }

    private SourceSpec? ParseSelectingWord(FieldDraft field, Annotation annotation, TextArgument selector)
    {
        MatchSpec? matched = ParseMatch(selector);
        TakeSpec take = annotation.Name == Body
            ? new TakeBody(
                ParseMatch(annotation.NamedText("Subheads")), ParseMatch(annotation.NamedText("Summary")), ParseExclude(annotation))
            : new TakeImages(
                ParseMatch(annotation.NamedText("Caption")), ParseMatch(annotation.NamedText("Credit")), ParseExclude(annotation));
        return matched is null ? null : new SourceSpec(AnnotationText.Of(annotation), field.Name, matched, take);
    }

    private MatchSpec? ParseMatch(TextArgument? text) => text is not null && ParseSelector(text) is { } selector
        ? new MatchSpec(selector, IsScopeAlone(selector) ? MatchArea.ScopeItself : MatchArea.Scope)
        : null;

    private static WordSources SourcesOf(Annotation annotation) =>
        annotation.NamedNumber("Sources") is { } flags ? new WordSources(flags & WordSources.All.Flags) : WordSources.All;

    /// <summary>Whether an attribute gives a value by itself, and does not only tell how those of other sources are read.</summary>
    private static bool GivesValue(Annotation annotation) =>
        (annotation.IsSource || annotation.Name is "Dateline" or "Without") && (!IsReadingWord(annotation.Name) || SourcesOf(annotation).Count > 0);

    /// <summary>Why an article word cannot stand at a property; <see langword="null"/> if it can.</summary>
    private static string? ReasonAgainstWord(FieldDraft field, Annotation annotation) => (annotation.Name, field.Kind) switch
    {
        (Body, ValueKind.Body) when field.IsList => "an article has one text; use a single ArticleBody",
        (Body, ValueKind.Body) or (Images, ValueKind.Image) => null,
        (Body, _) => "it gives an ArticleBody",
        (Images, _) => "it gives ArticleImages",
        (_, ValueKind.Image) when annotation.Name != "Custom" => "an ArticleImage is read from elements; use [Images]",
        (_, ValueKind.Body) when IsTextWord(annotation) => "an ArticleBody is a whole text; use [Body]",
        _ => null,
    };

    /// <summary>Tells the pictures of a schema which of its fields has the text that they stand beside.</summary>
    private static void ParsePlaceOfImages(FieldDraft field, List<FieldDraft> fields)
    {
        int body = fields.FindIndex(other => other is { Kind: ValueKind.Body, IsList: false });
        if (body >= 0 && field.Kind == ValueKind.Image && field.Sources.Any(source => source.Take is TakeWord or TakeImages))
            field.Derivation = new BesideBodySpec(body);
    }
}
