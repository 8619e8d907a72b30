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
        IEnumerable<int> sources = fields[index].Derivation switch
        {
            WithoutSpec without => [without.Dateline],
            { } derivation => derivation.Fields,
            null => [],
        };
        foreach (int source in sources)
            PlaceBehindSources(source, fields, path, isPlaced, order);

        path.RemoveAt(path.Count - 1);
        isPlaced[index] = true;
        order.Add(index);
    }

    /// <summary>Takes away each <c>[Without]</c> whose dateline is not looked for in its text after all.</summary>
    private static void DropTextsWithoutDateline(List<FieldDraft> fields)
    {
        foreach (FieldDraft field in fields)
        {
            if (field.Derivation is not WithoutSpec without)
                continue;

            bool hasText = fields[without.Dateline].Derivation is DatelineSpec dateline
                && dateline.Fields.Contains(without.Field)
                && HasSameShape(field, fields[without.Field]);
            if (!hasText)
                field.Derivation = null;
        }
    }
}
