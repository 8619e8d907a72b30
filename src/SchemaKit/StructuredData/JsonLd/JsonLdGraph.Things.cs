using System.Text;

namespace SchemaKit.StructuredData;

public sealed partial class JsonLdGraph
{
    /// <summary>What kind of row it is.</summary>
    internal JsonRowKind KindOf(int row) => _table[row].Kind;

    /// <summary>The row behind a value with all that is in it.</summary>
    internal int EndOf(int row) => _table[row].End;

    /// <summary>
    /// Adds the rows of the things that blocks are about: the outermost objects, those of <c>@graph</c>, and what a page says it is for.
    /// </summary>
    /// <param name="things">Where they are added, in the order in which they stand.</param>
    internal void AddThings(List<int> things)
    {
        foreach ((int row, _) in _blocks)
            AddThings(row, things);
    }

    /// <summary>
    /// Adds the rows of the values that a member has: one, or those of its array or <c>@list</c>, followed to where they stand.
    /// </summary>
    /// <param name="row">The row of the member's value.</param>
    /// <param name="values">Where they are added.</param>
    internal void AddValues(int row, List<int> values)
    {
        switch (_table[row].Kind)
        {
            case JsonRowKind.Array:
                for (int item = row + 1; item < _table[row].End; item = _table[item].End)
                    AddValues(item, values);
                break;

            case JsonRowKind.Object when MemberOf(row, "@list"u8) is >= 0 and int list:
                AddValues(list, values);
                break;

            case JsonRowKind.Object:
                values.Add(ResolveNamed(row));
                break;

            case JsonRowKind.String or JsonRowKind.Literal:
                values.Add(row);
                break;
        }
    }

    // Each call goes a level down in a block, and those are few by the table's limit.
    private void AddThings(int row, List<int> things)
    {
        JsonRow value = _table[row];
        if (value.Kind == JsonRowKind.Array)
        {
            for (int item = row + 1; item < value.End; item = _table[item].End)
                AddThings(item, things);
        }
        else if (value.Kind == JsonRowKind.Object)
        {
            things.Add(row);
            for (int name = row + 1; name < value.End; name = _table[name + 1].End)
            {
                if (IsName(name, "@graph"u8) || IsName(name, "mainEntity"u8))
                    AddThings(name + 1, things);
            }
        }
    }

    /// <summary>The object itself if it has a name, else the one of its <c>@id</c> that has more to say.</summary>
    private int ResolveNamed(int row)
    {
        if (MemberOf(row, "name"u8) >= 0 || MemberOf(row, "@id"u8) is not (>= 0 and int id) || _table[id].Kind != JsonRowKind.String)
            return row;

        _identified ??= Identify();
        return _identified.GetValueOrDefault(Encoding.UTF8.GetString(_table.Characters(id)), row);
    }
}
