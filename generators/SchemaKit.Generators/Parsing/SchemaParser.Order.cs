using System.Collections.Immutable;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

internal sealed partial class SchemaParser
{
    /// <summary>The fields' places, each behind those of the fields that it derives from, else as declared.</summary>
    /// <remarks>
    /// Where fields derive from one another in a circle, one of them is cut off from what it derives from.
    /// </remarks>
    private ImmutableArray<int> OrderByDerivation(List<FieldDraft> fields)
    {
        var order = ImmutableArray.CreateBuilder<int>(fields.Count);
        bool[] isPlaced = new bool[fields.Count];
        for (int i = 0; i < fields.Count; i++)
            PlaceBehindSources(i, fields, path: [], isPlaced, order);
        return order.ToImmutable();
    }

    private void PlaceBehindSources(
        int index, List<FieldDraft> fields, List<int> path, bool[] isPlaced, ImmutableArray<int>.Builder order)
    {
        if (isPlaced[index])
            return;

        if (path.Contains(index))
        {
            IEnumerable<string> circle = path.Skip(path.IndexOf(index)).Append(index).Select(step => fields[step].Name);
            Report(Descriptors.DerivationCycle, fields[index].Place, fields[index].Name, string.Join(" → ", circle));
            fields[index].Derivation = null;
            return;
        }

        path.Add(index);
        switch (fields[index].Derivation)
        {
            case WithoutSpec without:
                PlaceBehindSources(without.Dateline, fields, path, isPlaced, order);
                break;
            case { } derivation:
                PlaceBehindSources(derivation.Field, fields, path, isPlaced, order);
                break;
        }

        path.RemoveAt(path.Count - 1);
        isPlaced[index] = true;
        order.Add(index);
    }

    /// <summary>
    /// Gives each <c>[Without]</c> the text that its dateline was read from, or takes it away where there is none.
    /// </summary>
    private static void ResolveTextsOfDatelines(List<FieldDraft> fields)
    {
        foreach (FieldDraft field in fields)
        {
            if (field.Derivation is not WithoutSpec without)
                continue;

            bool hasText = fields[without.Dateline].Derivation is DatelineSpec dateline
                && HasSameShape(field, fields[dateline.Field]);
            field.Derivation = hasText ? without with { Field = fields[without.Dateline].Derivation!.Field } : null;
        }
    }
}
