namespace SchemaKit.StructuredData;

public sealed partial class JsonLdGraph
{
    /// <summary>How many bytes a value takes.</summary>
    internal int SizeOf(int row) => _table.Characters(row).Length;

    /// <summary>Whether there is a text that takes more than so many bytes: to be known before such a one is looked for.</summary>
    internal bool HasLongerText(int length)
    {
        for (int row = 0; row < _table.Count; row++)
        {
            ref readonly JsonRow value = ref _table[row];
            if (value.Length > length && value.Kind == JsonRowKind.String)
                return true;
        }

        return false;
    }

    /// <summary>What a value says as a text; of an object, its value, name, address or id.</summary>
    internal string TextOf(int row)
    {
        switch (_table[row].Kind)
        {
            case JsonRowKind.String:
                return JsonText.Read(_table.Characters(row), _table[row].IsEscaped);

            case JsonRowKind.Literal:
                return System.Text.Encoding.UTF8.GetString(_table.Characters(row));

            case JsonRowKind.Object:
                int member = FirstMemberOf(row);
                return member < 0 || _table[member].Kind == JsonRowKind.Object ? "" : TextOf(member);

            case JsonRowKind.Array when _table[row].End > row + 1 && _table[row + 1].Kind is JsonRowKind.String or JsonRowKind.Literal:
                return TextOf(row + 1);

            default:
                return "";
        }
    }

    private int FirstMemberOf(int row)
    {
        int member = MemberOf(row, "@value"u8);
        if (member < 0)
            member = MemberOf(row, "name"u8);
        if (member < 0)
            member = MemberOf(row, "url"u8);
        return member < 0 ? MemberOf(row, "@id"u8) : member;
    }
}
