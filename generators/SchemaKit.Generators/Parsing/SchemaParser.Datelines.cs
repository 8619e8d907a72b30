using System.Collections.Immutable;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;
using SchemaKit.Generators.Patterns;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    private static readonly ImmutableArray<string> DatelineHoles = ["Place", "Agency", "Date", "Reporter"];

    /// <summary>Parses all that a field says of where its dateline stands.</summary>
    private DatelineSpec? ParseDatelines(FieldDraft field, List<FieldDraft> fields)
    {
        ImmutableArray<DatelineSource> sources = DatelinesOf(field)
            .Select(annotation => ParseDateline(field, annotation, fields))
            .OfType<DatelineSource>()
            .ToImmutableArray();
        return sources.IsEmpty ? null : new DatelineSpec(sources);
    }

    private DatelineSource? ParseDateline(FieldDraft field, Annotation annotation, List<FieldDraft> fields)
    {
        ImmutableArray<Pattern> templates = ParseDatelineTemplates(annotation);
        string? families = ParseFamilies(annotation);
        if (field.Kind != ValueKind.Dateline || field.IsList)
        {
            RejectSource(field, annotation, "it gives a single Dateline");
            return null;
        }

        if (annotation.NamedText("From") is not { } from)
            return null;

        const string Wanted = "a string, a list of strings or an ArticleBody";
        int text = Resolve(annotation, from, fields, candidate => candidate.Kind is ValueKind.Text or ValueKind.Body, Wanted);
        return text < 0 ? null : new DatelineSource(text, AnnotationText.Of(annotation), templates, families);
    }

    /// <summary>The families of a dateline, as <see cref="DatelineSource.Families"/> has them.</summary>
    private string? ParseFamilies(Annotation annotation)
    {
        if (annotation.NamedFlags("Families") is not { } families)
            return annotation.Texts.IsEmpty ? null : "";
        if (families != "DatelineFamilies.None")
            return families;

        if (annotation.Texts.IsEmpty)
            Report(Descriptors.DatelineWithoutForm, annotation.NamedPlace("Families"));
        return "";
    }

    private WithoutSpec? ParseWithout(FieldDraft field, Annotation annotation, List<FieldDraft> fields)
    {
        if (field.Kind != ValueKind.Text)
        {
            RejectSource(field, annotation, "it gives a text, or a list of texts");
            return null;
        }

        if (annotation.Text is not { } name)
            return null;

        int dateline = Resolve(
            annotation, name, fields, other => other.Find("Dateline") is not null, "a property with [Dateline]");
        int text = dateline < 0 ? -1 : ResolveTextOf(fields[dateline], annotation, fields);
        if (text < 0)
            return null;

        if (!HasSameShape(field, fields[text]))
        {
            string shape = fields[text].IsList ? "a list of texts" : "a single text";
            RejectSource(field, annotation, $"'{fields[text].Name}' is {shape}, and so must it be");
        }

        return new WithoutSpec(text, AnnotationText.Of(annotation), dateline);
    }

    /// <summary>
    /// The place of the field that <c>[Without]</c> takes a dateline off; -1 if it does not say which, or none that will do.
    /// </summary>
    private int ResolveTextOf(FieldDraft dateline, Annotation annotation, List<FieldDraft> fields)
    {
        // For what is wrong with the dateline's own texts there are words already.
        FieldDraft[] texts = DatelinesOf(dateline)
            .Select(source => source.NamedText("From"))
            .Select(from => fields.FirstOrDefault(candidate => candidate.Name == from?.Value))
            .OfType<FieldDraft>()
            .Where(text => text.Kind == ValueKind.Text)
            .Distinct()
            .ToArray();
        if (annotation.NamedText("From") is { } from)
        {
            string wanted = $"a property that '{dateline.Name}' is looked for in";
            return Resolve(annotation, from, fields, candidate => texts.Contains(candidate), wanted);
        }

        if (texts.Length > 1)
        {
            string names = string.Join(", ", texts.Select(text => text.Name));
            Report(Descriptors.AmbiguousText, annotation.Place, dateline.Name, names);
        }

        return texts.Length == 1 ? fields.IndexOf(texts[0]) : -1;
    }

    /// <summary>Parses the templates of a dateline, whose holes are the parts that a dateline has.</summary>
    private ImmutableArray<Pattern> ParseDatelineTemplates(Annotation annotation)
    {
        foreach (TextArgument template in annotation.Texts)
        {
            Pattern? pattern = PatternParser.Parse(template.Value, PatternFit.Prefix).Pattern;
            foreach (PatternHole hole in pattern?.NamedHoles ?? [])
            {
                if (!DatelineHoles.Contains(hole.Name!))
                {
                    string known = $"{{{string.Join("}, {", DatelineHoles)}}}";
                    string message = $"A dateline has no '{hole.Name}'; its holes are {known}.";
                    Report(Descriptors.InvalidTemplate, template.At(hole.Start, hole.Length), message);
                }
            }
        }

        return ParseTemplates(annotation, PatternFit.Prefix, requiredHole: null)
            .Where(pattern => pattern.NamedHoles.All(hole => DatelineHoles.Contains(hole.Name!)))
            .ToImmutableArray();
    }

    private static IEnumerable<Annotation> DatelinesOf(FieldDraft field) =>
        field.Annotations.Where(annotation => annotation.Name == "Dateline");

    private static bool HasSameShape(FieldDraft field, FieldDraft other) => field.IsList == other.IsList;
}
