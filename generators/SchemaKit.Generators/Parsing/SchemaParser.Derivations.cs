using System.Collections.Immutable;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;
using SchemaKit.Generators.Patterns;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    private static readonly ImmutableArray<string> DatelineHoles = ["Place", "Agency", "Date", "Reporter"];

    /// <summary>Resolves what the fields take from one another, when all fields are known.</summary>
    private void ParseDerivations(List<FieldDraft> fields)
    {
        foreach (FieldDraft field in fields)
        {
            foreach (Annotation annotation in field.Annotations)
            {
                switch (annotation.Name)
                {
                    case "Dateline":
                        field.Derivation = ParseDateline(field, annotation, fields);
                        break;

                    case "Without" when field.Derivation is null:
                        field.Derivation = ParseWithout(field, annotation, fields);
                        break;

                    case "Between":
                        field.Derivation = ParseBetween(field, annotation, fields);
                        break;
                }
            }

            if (field.Kind != ValueKind.Subhead || field.Derivation is not null)
                continue;

            // Without a place it cannot be made.
            if (field.Sources.Count > 0 && field.Find("Between") is null)
            {
                const string Reason = "a Subhead needs [Between] to say where it stands";
                Report(Descriptors.SourceDoesNotFit, field.Place, "Css", field.Name, Reason);
            }

            field.Sources.Clear();
        }
    }

    private DatelineSpec? ParseDateline(FieldDraft field, Annotation annotation, List<FieldDraft> fields)
    {
        ImmutableArray<Pattern> templates = ParseDatelineTemplates(annotation);
        if (field.Kind != ValueKind.Dateline || field.IsList)
        {
            RejectSource(field, annotation, "it gives a single Dateline");
            return null;
        }

        if (annotation.NamedText("From") is not { } from)
            return null;

        int text = Resolve(
            annotation, from, fields, candidate => candidate.Kind == ValueKind.Text, "a string or a list of strings");
        return text < 0 ? null : new DatelineSpec(text, AnnotationText.Of(annotation), templates);
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
        if (dateline < 0)
            return null;

        // The dateline's own text, for whose errors there are words already.
        FieldDraft? text = fields[dateline].Find("Dateline")?.NamedText("From") is { } from
            ? fields.FirstOrDefault(candidate => candidate.Name == from.Value)
            : null;
        if (text is { Kind: ValueKind.Text } && !HasSameShape(field, text))
        {
            string shape = text.IsList ? "a list of texts" : "a single text";
            RejectSource(field, annotation, $"'{text.Name}' is {shape}, and so must it be");
        }

        return new WithoutSpec(Field: -1, AnnotationText.Of(annotation), dateline);
    }

    private BetweenSpec? ParseBetween(FieldDraft field, Annotation annotation, List<FieldDraft> fields)
    {
        if (field.Kind != ValueKind.Subhead)
        {
            RejectSource(field, annotation, "it gives Subheads");
            return null;
        }

        if (annotation.Text is not { } name)
            return null;

        int entries = Resolve(annotation, name, fields, candidate => candidate.IsList && candidate != field, "a list");
        return entries < 0 ? null : new BetweenSpec(entries);
    }

    /// <summary>The place of the field that an argument names; -1 if there is no such one, or it will not do.</summary>
    private int Resolve(
        Annotation annotation,
        TextArgument name,
        List<FieldDraft> fields,
        Func<FieldDraft, bool> isSuitable,
        string wanted)
    {
        int index = fields.FindIndex(field => field.Name == name.Value);
        if (index < 0)
        {
            Report(Descriptors.UnknownProperty, name.Place, _type.Name, name.Value);
            return -1;
        }

        // A place in it would say nothing if the list does not keep the order.
        if (isSuitable(fields[index]) && ListType.IsOrdered(fields[index].Type.List))
            return index;

        Report(Descriptors.UnsuitableProperty, name.Place, annotation.Name, wanted, name.Value);
        return -1;
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

    private static bool HasSameShape(FieldDraft field, FieldDraft other) => field.IsList == other.IsList;
}
