using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>Tokens as lines that can be compared, neighbouring characters joined.</summary>
internal sealed class TokenList
{
    private readonly List<string> _lines = [];
    private readonly StringBuilder _characters = new();

    /// <summary>Tokenizes an input that may hold lone surrogates.</summary>
    public static string Of(string input, TokenizerState state, string? lastStartTag)
    {
        byte[] source = Wtf8.GetBytes(input);
        Tokenizer tokenizer = new(source, state, Encoding.UTF8.GetBytes(lastStartTag ?? ""));
        TokenList tokens = new();
        Token token = default;
        for (tokenizer.Read(ref token); token.Kind != TokenKind.EndOfFile; tokenizer.Read(ref token))
            tokens.Add(source, token);
        return tokens.ToString();
    }

    public void AddDoctype(string? name, string? publicId, string? systemId, bool isCorrect) =>
        AddLine($"DOCTYPE {Show(name)} {Show(publicId)} {Show(systemId)} {isCorrect}");

    public void AddStartTag(string name, IEnumerable<(string Name, string Value)> attributes, bool isSelfClosing)
    {
        IEnumerable<string> shown = attributes
            .OrderBy(attribute => attribute.Name, StringComparer.Ordinal)
            .Select(attribute => $" {Show(attribute.Name)}={Show(attribute.Value)}");
        AddLine($"StartTag {Show(name)}{string.Concat(shown)}{(isSelfClosing ? " /" : "")}");
    }

    public void AddEndTag(string name) => AddLine($"EndTag {Show(name)}");

    public void AddComment(string data) => AddLine($"Comment {Show(data)}");

    public void AddProcessingInstruction(string target, string data) =>
        AddLine($"ProcessingInstruction {Show(target)} {Show(data)}");

    public void AddCharacters(string data) => _characters.Append(data);

    public override string ToString()
    {
        FlushCharacters();
        return string.Join("\n  ", _lines);
    }

    private void Add(byte[] source, Token token)
    {
        ReadOnlySpan<byte> slice = source.AsSpan(token.Start..token.End);
        switch (token.Kind)
        {
            case TokenKind.Characters:
                AddCharacters(Cook(slice, token.IsRaw ? Cooking.RawText : Cooking.Text));
                break;
            case TokenKind.NullCharacters:
                AddCharacters(new string('\0', slice.Length));
                break;
            case TokenKind.StartTag:
                AddStartTag(NameOf(source, token), AttributesOf(source, token), token.IsSelfClosing);
                break;
            case TokenKind.EndTag:
                AddEndTag(NameOf(source, token));
                break;
            case TokenKind.Comment:
                AddComment(Cook(Comment.ReadData(slice), Cooking.RawText));
                break;
            case TokenKind.ProcessingInstruction:
                ProcessingInstruction instruction = ProcessingInstruction.Read(slice);
                AddProcessingInstruction(
                    Cook(instruction.Target, Cooking.RawText), Cook(instruction.Data, Cooking.ProcessingInstruction));
                break;
            case TokenKind.Doctype:
                Doctype doctype = Doctype.Read(slice);
                AddDoctype(
                    doctype.HasName ? LowerCase(doctype.Name) : null,
                    doctype.PublicId.IsMissing ? null : Cook(doctype.PublicId.Value, Cooking.RawText),
                    doctype.SystemId.IsMissing ? null : Cook(doctype.SystemId.Value, Cooking.RawText),
                    !doctype.ForceQuirks);
                break;
        }
    }

    private static string NameOf(byte[] source, Token token) =>
        LowerCase(source.AsSpan(token.NameStart..token.NameEnd));

    private static List<(string Name, string Value)> AttributesOf(byte[] source, Token token)
    {
        List<(string Name, string Value)> attributes = [];
        TagReader reader = new(source, token.NameEnd);
        while (reader.Read())
        {
            string name = LowerCase(reader.Name);
            if (!attributes.Exists(attribute => attribute.Name == name))
                attributes.Add((name, Cook(reader.Value, Cooking.AttributeValue)));
        }

        return attributes;
    }

    private static string Cook(ReadOnlySpan<byte> slice, Cooking cooking)
    {
        ByteBuffer buffer = new([]);
        Cooker.Append(slice, cooking, ref buffer);
        return Wtf8.GetString(buffer.Written);
    }

    private static string LowerCase(ReadOnlySpan<byte> name)
    {
        ByteBuffer buffer = new([]);
        SourceName.AppendLowerCase(name, ref buffer);
        return Wtf8.GetString(buffer.Written);
    }

    private void AddLine(string line)
    {
        FlushCharacters();
        _lines.Add(line);
    }

    private void FlushCharacters()
    {
        if (_characters.Length > 0)
            _lines.Add($"Character {Show(_characters.ToString())}");
        _characters.Clear();
    }

    private static string Show(string? text)
    {
        if (text is null)
            return "missing";
        IEnumerable<string> shown = text.Select(unit =>
            unit is > ' ' and < '\x7F' and not '"' ? unit.ToString() : $"\\u{(int)unit:X4}");
        return $"\"{string.Concat(shown)}\"";
    }
}
