using System.Text;
using SchemaKit.Html;

namespace SchemaKit.StructuredData;

public sealed partial class JsonLdGraph
{
    // The rows that paths led to, those of each path behind those of the one before.
    private readonly List<int> _found = [];

    // The objects that others refer to by their @id, once somebody asks.
    private Dictionary<string, int>? _identified;

    /// <summary>Finds the values at a path, in the order in which they stand on the page.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The values, good as long as the page is being read.</returns>
    public JsonLdValues Find(ThingPath path)
    {
        int first = _found.Count;
        foreach ((int row, _) in _blocks)
            FindFromRoot(row, path);
        return new JsonLdValues(this, first, _found.Count - first);
    }

    /// <summary>The row of a value that was found.</summary>
    internal int RowOf(int found) => _found[found];

    /// <summary>Whether a row is an object.</summary>
    internal bool IsObject(int row) => _table[row].Kind == JsonRowKind.Object;

    /// <summary>The element that a row's block is in.</summary>
    internal Node ScriptOf(int row)
    {
        int block = _blocks.Count - 1;
        while (_blocks[block].FirstRow > row)
            block--;
        return _blocks[block].Script;
    }

    // Each call of these goes a level down in a block, and those are few by the table's limit.
    private void FindFromRoot(int row, ThingPath path)
    {
        switch (_table[row].Kind)
        {
            case JsonRowKind.Array:
                for (int item = row + 1; item < _table[row].End; item = _table[item].End)
                    FindFromRoot(item, path);
                break;

            case JsonRowKind.Object when path.IsAnywhere:
                for (int inside = row; inside < _table[row].End; inside++)
                {
                    if (_table[inside].Kind == JsonRowKind.Object)
                        Follow(inside, path.Steps);
                }

                break;

            case JsonRowKind.Object:
                Follow(row, path.Steps);
                if (MemberOf(row, "@graph"u8) is >= 0 and int graph)
                    FindFromRoot(graph, path);
                break;
        }
    }

    private void Follow(int row, ReadOnlySpan<ThingStep> steps)
    {
        ref readonly JsonRow value = ref _table[row];
        if (value.Kind == JsonRowKind.Array)
        {
            for (int item = row + 1; item < value.End; item = _table[item].End)
                Follow(item, steps);
            return;
        }

        if (value.Kind == JsonRowKind.Object)
        {
            FollowObject(row, steps);
            return;
        }

        // Where a person or a picture should be, there is often just its name or its address.
        bool isWhole = steps.IsEmpty || (steps.Length == 1 && steps[0].IsIdentity);
        if (isWhole && value.Kind != JsonRowKind.Null)
            _found.Add(row);
    }

    private void FollowObject(int row, ReadOnlySpan<ThingStep> steps)
    {
        if (MemberOf(row, "@list"u8) is >= 0 and int list)
        {
            Follow(list, steps);
            return;
        }

        row = Resolve(row);
        if (steps.IsEmpty)
        {
            _found.Add(row);
            return;
        }

        if (steps[0].IsType)
        {
            if (IsOfType(row, steps[0].Kinds))
                Follow(row, steps[1..]);
            return;
        }

        for (int name = row + 1; name < _table[row].End; name = _table[name + 1].End)
        {
            if (IsName(name, steps[0].Name))
                Follow(name + 1, steps[1..]);
        }
    }

    /// <summary>The row of a member's value; -1 if there is none.</summary>
    internal int MemberOf(int row, ReadOnlySpan<byte> wanted)
    {
        for (int name = row + 1; name < _table[row].End; name = _table[name + 1].End)
        {
            if (IsName(name, wanted))
                return name + 1;
        }

        return -1;
    }

    private bool IsName(int row, ReadOnlySpan<byte> wanted)
    {
        ReadOnlySpan<byte> name = _table.Characters(row);
        if (_table[row].IsEscaped)
            return JsonText.Is(name, isEscaped: true, wanted);
        return name.EndsWith(wanted)
            && (name.Length == wanted.Length || ThingTypes.WithoutPrefix(name).SequenceEqual(wanted));
    }

    /// <summary>Whether an object has one of some types.</summary>
    internal bool IsOfType(int row, byte[][] kinds)
    {
        int type = MemberOf(row, "@type"u8);
        if (type < 0)
            return false;

        int end = _table[type].End;
        for (int value = type; value < end; value++)
        {
            if (_table[value].Kind == JsonRowKind.String && IsOneOf(_table.Characters(value), kinds))
                return true;
        }

        return false;
    }

    private static bool IsOneOf(ReadOnlySpan<byte> type, byte[][] kinds)
    {
        type = ThingTypes.WithoutPrefix(type);
        foreach (byte[] kind in kinds)
        {
            if (System.Text.Ascii.EqualsIgnoreCase(type, kind))
                return true;
        }

        return false;
    }

    /// <summary>The object that an object of an <c>@id</c> and little more refers to; itself if there is none that says more.</summary>
    private int Resolve(int row)
    {
        const int FewMembers = 2;
        if (MemberOf(row, "@id"u8) is not (>= 0 and int id) || _table[id].Kind != JsonRowKind.String || CountMembers(row) > FewMembers)
            return row;

        _identified ??= Identify();
        return _identified.GetValueOrDefault(Encoding.UTF8.GetString(_table.Characters(id)), row);
    }

    /// <summary>The objects with an <c>@id</c>; of several of one, that which has the most members.</summary>
    private Dictionary<string, int> Identify()
    {
        Dictionary<string, int> identified = new(StringComparer.Ordinal);
        for (int row = 0; row < _table.Count; row++)
        {
            if (_table[row].Kind != JsonRowKind.Object || MemberOf(row, "@id"u8) is not (>= 0 and int id))
                continue;
            if (_table[id].Kind != JsonRowKind.String)
                continue;

            string name = Encoding.UTF8.GetString(_table.Characters(id));
            if (!identified.TryGetValue(name, out int known) || CountMembers(row) > CountMembers(known))
                identified[name] = row;
        }

        return identified;
    }

    private int CountMembers(int row)
    {
        int count = 0;
        for (int name = row + 1; name < _table[row].End; name = _table[name + 1].End)
            count++;
        return count;
    }
}
