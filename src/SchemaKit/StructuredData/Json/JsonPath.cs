using System.Text;

namespace SchemaKit.StructuredData;

/// <summary>A path into any JSON: names of members and places in arrays, joined by dots.</summary>
internal sealed class JsonPath
{
    private readonly Step[] _steps;
    private readonly bool _isAnywhere;

    /// <summary>Makes a path.</summary>
    /// <param name="path">The path as written; empty for the whole.</param>
    public JsonPath(string path)
    {
        string[] segments = path.Length == 0 ? [] : path.Split('.');
        _isAnywhere = segments is ["**", ..];
        _steps = [.. segments.Skip(_isAnywhere ? 1 : 0).Select(segment => new Step(segment))];
    }

    /// <summary>Adds the rows of the values that the path leads to, in the order of the text.</summary>
    /// <param name="table">The table.</param>
    /// <param name="root">The row to begin at.</param>
    /// <param name="found">Where they are added.</param>
    public void Find(JsonTable table, int root, List<int> found)
    {
        if (!_isAnywhere)
        {
            Follow(table, root, _steps, found);
            return;
        }

        for (int row = root; row < table[root].End; row++)
        {
            if (table[row].Kind == JsonRowKind.Object)
                Follow(table, row, _steps, found);
        }
    }

    // Each call goes a level down, and those are few by the table's limit.
    private static void Follow(JsonTable table, int row, ReadOnlySpan<Step> steps, List<int> found)
    {
        JsonRow value = table[row];
        if (value.Kind == JsonRowKind.Array)
        {
            int place = steps.IsEmpty ? -1 : steps[0].Place;
            for (int item = row + 1, i = 0; item < value.End; item = table[item].End, i++)
            {
                if (place < 0)
                    Follow(table, item, steps, found);
                else if (place == i)
                    Follow(table, item, steps[1..], found);
            }

            return;
        }

        if (steps.IsEmpty)
        {
            if (value.Kind != JsonRowKind.Null)
                found.Add(row);
            return;
        }

        if (value.Kind != JsonRowKind.Object)
            return;
        for (int name = row + 1; name < value.End; name = table[name + 1].End)
        {
            if (JsonText.Is(table.Characters(name), table[name].IsEscaped, steps[0].Name))
                Follow(table, name + 1, steps[1..], found);
        }
    }

    /// <summary>A step of a path.</summary>
    private sealed class Step(string segment)
    {
        public byte[] Name { get; } = Encoding.UTF8.GetBytes(segment);

        /// <summary>The place in an array, from 0; -1 if it is a name.</summary>
        public int Place { get; } = segment.All(char.IsAsciiDigit) && int.TryParse(segment, out int place) ? place : -1;
    }
}
