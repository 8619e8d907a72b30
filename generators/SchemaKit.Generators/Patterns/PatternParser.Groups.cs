namespace SchemaKit.Generators.Patterns;

internal sealed partial class PatternParser
{
    private const string NoEnd =
        "At the beginning of a text a literal must stand behind each hole, or nothing tells where it ends.";

    private void OpenGroup()
    {
        FlushLiteral();
        CheckEnd();
        CountPart(_position, 1);
        _levels.Add(new Level(_position));
        _position++;
    }

    /// <summary>Reads the brackets that stand here next to one another.</summary>
    private void ParseClosingBrackets()
    {
        int start = _position;
        while (_position < _text.Length && _text[_position] == ']')
            _position++;

        int count = _position - start;
        bool isEnd = _position == _text.Length;
        int closing = isEnd ? Math.Min(count, Depth) : 0;
        for (int pairs = (count - closing) / 2; pairs > 0; pairs--)
            AppendLiteral(']');

        if ((count - closing) % 2 == 0)
            return;

        if (isEnd || Depth == 0)
        {
            Fail("There is nothing that this ']' closes; the character itself is written ']]'.", _position - 1, 1);
        }
        else
        {
            // Whatever else is wrong with what follows: it must go.
            const string Message = "Only the end of a template can be optional: nothing can stand behind the group.";
            Fail(Message, _position, _text.Length - _position);
            _position = _text.Length;
            _levels.RemoveRange(1, Depth);
        }
    }

    /// <summary>Closes what is open at the end of the text.</summary>
    private Pattern CloseTemplate()
    {
        FlushLiteral();
        int brackets = _text.Length - _text.TrimEnd(']').Length;
        for (int depth = 1; depth <= Depth - brackets; depth++)
        {
            int start = _levels[depth].Start;
            Fail("The group is not closed; the character '[' itself is written '[['.", start, _text.Length - start);
        }

        CheckEnd();
        if (Depth > 0 && _levels[Depth].Parts.Count == 0 && brackets >= Depth)
            Fail("The group is empty.", _levels[Depth].Start, _text.Length - brackets + 1 - _levels[Depth].Start);

        Pattern? pattern = null;
        for (int depth = Depth; depth >= 0; depth--)
            pattern = _levels[depth].ToPattern(optional: pattern);
        return pattern!;
    }

    /// <summary>
    /// Notes that a hole stands where the template may end, if it has to fit the beginning of a text.
    /// </summary>
    private void CheckEnd()
    {
        if (_fit == PatternFit.Prefix && _precedingHole is { } hole)
            Fail(NoEnd, hole.Start, hole.Length);
    }
}
