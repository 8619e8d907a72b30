using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    /// <summary>Resolves what the fields take from one another, when all fields are known.</summary>
    private void ParseDerivations(List<FieldDraft> fields)
    {
        foreach (FieldDraft field in fields)
        {
            foreach (Annotation annotation in field.Annotations)
            {
                switch (annotation.Name)
                {
                    case "Dateline" when field.Derivation is null:
                        field.Derivation = ParseDatelines(field, fields);
                        break;

                    case "Without" when field.Derivation is null:
                        field.Derivation = ParseWithout(field, annotation, fields);
                        break;

                    case "Between":
                        field.Derivation = ParseBetween(field, annotation, fields);
                        break;
                }
            }

            ParsePlaceOfImages(field, fields);
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
}
