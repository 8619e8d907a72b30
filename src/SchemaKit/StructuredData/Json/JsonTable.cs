using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace SchemaKit.StructuredData;

/// <summary>The values of several JSON texts as rows, each text read once from its beginning to its end.</summary>
/// <remarks>What it holds is pooled: it lives as long as the page is being read.</remarks>
internal sealed partial class JsonTable
{
    /// <summary>How deep objects and arrays may be nested.</summary>
    public const int MaxDepth = 64;

    private const int MaxKeptRows = 1 << 14;

    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth,
    };

    private readonly List<ReadOnlyMemory<byte>> _texts = [];
    private readonly List<byte[]> _rented = [];
    private readonly List<JsonRow> _rows = [];

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>A row.</summary>
    public ref readonly JsonRow this[int row] => ref CollectionsMarshal.AsSpan(_rows)[row];

    /// <summary>The characters of a row in UTF-8, as they stand in the text.</summary>
    public ReadOnlySpan<byte> Characters(int row)
    {
        ref readonly JsonRow found = ref this[row];
        return _texts[found.Text].Span.Slice(found.Start, found.Length);
    }

    /// <summary>Reads a text to its end.</summary>
    /// <param name="json">The text in UTF-8, in memory that stays as it is until the table is cleared.</param>
    /// <returns>Whether it is well-formed; if not, the table is as it was before.</returns>
    public bool TryAdd(ReadOnlyMemory<byte> json)
    {
        int before = _rows.Count;
        int text = _texts.Count;
        _texts.Add(json);
        try
        {
            Add(json.Span, text);
            return true;
        }
        catch (JsonException)
        {
            _rows.RemoveRange(before, _rows.Count - before);
            _texts.RemoveAt(text);
            return false;
        }
    }

    /// <summary>Keeps a copy of a text as long as the table has its rows.</summary>
    /// <param name="text">The text.</param>
    public ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> text)
    {
        byte[] kept = ArrayPool<byte>.Shared.Rent(text.Length);
        _rented.Add(kept);
        text.CopyTo(kept);
        return kept.AsMemory(0, text.Length);
    }

    /// <summary>Empties the table and gives its memory back.</summary>
    public void Clear()
    {
        foreach (byte[] rented in _rented)
            ArrayPool<byte>.Shared.Return(rented);
        _rented.Clear();
        _texts.Clear();
        _rows.Clear();

        // The table is kept for the next page, and not what a monstrous one made of it.
        if (_rows.Capacity > MaxKeptRows)
            _rows.Capacity = 0;
    }

    private void Add(ReadOnlySpan<byte> json, int text)
    {
        Span<int> open = stackalloc int[MaxDepth + 1];
        int depth = 0;
        Utf8JsonReader reader = new(json, Options);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open[depth++] = _rows.Count;
                    JsonRowKind kind = reader.TokenType == JsonTokenType.StartObject ? JsonRowKind.Object : JsonRowKind.Array;
                    _rows.Add(new JsonRow { Kind = kind, Text = text, Start = (int)reader.TokenStartIndex });
                    break;

                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    ref JsonRow container = ref CollectionsMarshal.AsSpan(_rows)[open[--depth]];
                    container = container with
                    {
                        End = _rows.Count,
                        Length = (int)reader.BytesConsumed - container.Start,
                    };
                    break;

                case JsonTokenType.PropertyName:
                    AddScalar(JsonRowKind.Name, text, ref reader, quotes: 1);
                    break;

                case JsonTokenType.String:
                    AddScalar(JsonRowKind.String, text, ref reader, quotes: 1);
                    break;

                case JsonTokenType.Null:
                    AddScalar(JsonRowKind.Null, text, ref reader, quotes: 0);
                    break;

                default:
                    AddScalar(JsonRowKind.Literal, text, ref reader, quotes: 0);
                    break;
            }
        }
    }

    private void AddScalar(JsonRowKind kind, int text, ref Utf8JsonReader reader, int quotes) => _rows.Add(new JsonRow
    {
        Kind = kind,
        Text = text,
        Start = (int)reader.TokenStartIndex + quotes,
        Length = reader.ValueSpan.Length,
        IsEscaped = reader.ValueIsEscaped,
        End = _rows.Count + 1,
    });
}
