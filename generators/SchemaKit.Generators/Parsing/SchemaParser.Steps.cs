using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;
using SchemaKit.Generators.Patterns;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    private static bool IsReader(string annotation) =>
        annotation is "Trim" or "Pattern" or "Split" or "Skip" or "Replace" or "Regex" or "Convert" or "Timestamp"
        || IsReadingWord(annotation);

    private void ParseSteps(FieldDraft field)
    {
        if (field.IsTimestamp)
            field.Timestamp = new TimestampSpec(_culture, _timeZone, ImmutableArray<string>.Empty);

        bool hasSource = field.Annotations.Any(GivesValue);
        foreach (Annotation annotation in field.Annotations)
        {
            if (!hasSource && (IsReader(annotation.Name) || annotation.Name == "Between"))
                Report(Descriptors.ReaderWithoutSource, annotation.Place, annotation.Name, field.Name);
            else if (IsReader(annotation.Name) && ReaderFits(field, annotation))
                ParseReader(field, annotation);
        }

        if (field.Converter is not null)
            field.Timestamp = null;

        // Without the user's code for it nothing can be made of a text; an error says that already.
        if (field is { Kind: ValueKind.Opaque, Converter: null })
            field.Sources.RemoveAll(source => source.Take is not TakeCustom);
    }

    private void ParseReader(FieldDraft field, Annotation annotation)
    {
        string text = AnnotationText.Of(annotation);
        switch (annotation.Name)
        {
            case "Trim":
                field.Steps.Add(new TrimStep(text, Values(annotation.Texts)));
                break;

            case "Split":
                field.Steps.Add(new SplitStep(text, Values(annotation.Texts)));
                break;

            case "Pattern":
                ImmutableArray<Pattern> patterns = ParseTemplates(annotation, PatternFit.Whole, field.Name);
                if (!patterns.IsEmpty)
                    field.Steps.Add(new PatternStep(text, patterns, field.Name));
                break;

            case "Skip":
                ImmutableArray<Pattern> skipped = ParseTemplates(annotation, PatternFit.Whole, requiredHole: null);
                if (!skipped.IsEmpty)
                    field.Steps.Add(new SkipStep(text, skipped));
                break;

            case "Authors" or "Topics" when field.Sources.Any(source => source.Take is not TakeWord):
                field.Steps.Add(new WordStep(text, annotation.Name));
                break;

            case "Replace":
                ParseReplace(field, annotation);
                break;

            case "Regex" when ResolveRegex(annotation) is { } regex:
                field.Steps.Add(new RegexStep(text, regex, field.Name, annotation.NamedText("Replacement")?.Value));
                break;

            case "Convert":
                field.Converter = ResolveConverter(field, annotation);
                break;

            case "Timestamp":
                field.Timestamp = ParseTimestamp(field, annotation);
                break;
        }
    }

    private void ParseReplace(FieldDraft field, Annotation annotation)
    {
        if (annotation.Text is not { } searched || annotation.SecondText is not { } replacement)
            return;

        if (searched.Value.Length == 0)
            Report(Descriptors.InvalidTemplate, searched.Place, "There is nothing to be replaced: the text is empty.");
        else
            field.Steps.Add(new ReplaceStep(AnnotationText.Of(annotation), searched.Value, replacement.Value));
    }

    private bool ReaderFits(FieldDraft field, Annotation annotation)
    {
        string? reason = field.Kind switch
        {
            ValueKind.Opaque when annotation.Name != "Convert" && field.Find("Convert") is null =>
                "its value is made by [Custom], not of a text",
            ValueKind.Ranking or ValueKind.Schema or ValueKind.Image => "its value is read from an element, not from a text",
            ValueKind.Dateline => "a Dateline is read by the templates of [Dateline]",
            _ when field.Find("Without") is not null => "the text is that of another property",
            _ when annotation.Name == "Timestamp" && !field.IsTimestamp =>
                "only a DateTimeOffset, a Timestamp and a DateOnly are read by formats of time",
            _ when annotation.Name == "Split" && !field.IsList => "it cuts the text into the items of a list",
            _ => null,
        };
        if (reason is null)
            return true;

        Report(Descriptors.ReaderDoesNotFit, annotation.Place, annotation.Name, field.Name, reason);
        return false;
    }

    /// <summary>Parses templates; those with errors are left out.</summary>
    /// <param name="annotation">The attribute that has them.</param>
    /// <param name="fit">What of a text they must fit.</param>
    /// <param name="requiredHole">The hole that each needs; <see langword="null"/> if any will do.</param>
    private ImmutableArray<Pattern> ParseTemplates(Annotation annotation, PatternFit fit, string? requiredHole)
    {
        var patterns = ImmutableArray.CreateBuilder<Pattern>();
        foreach (TextArgument template in annotation.Texts)
        {
            PatternParseResult result = PatternParser.Parse(template.Value, fit);
            foreach (PatternError error in result.Errors)
                Report(Descriptors.InvalidTemplate, template.At(error.Start, error.Length), error.Message);

            if (result.Pattern is not { } pattern)
                continue;
            if (requiredHole is not null && !pattern.NamedHoles.Any(hole => hole.Name == requiredHole))
                Report(Descriptors.TemplateWithoutHole, template.Place, $"{{{requiredHole}}}");
            else
                patterns.Add(pattern);
        }

        return patterns.ToImmutable();
    }

    private static ImmutableArray<string> Values(ImmutableArray<TextArgument> arguments) =>
        arguments.Select(argument => argument.Value).ToImmutableArray();
}
