using SchemaKit.Generators.Model;
using SchemaKit.Generators.Selectors;

namespace SchemaKit.Generators.Emission;

internal sealed partial class SchemaEmitter
{
    private string PageSelectorsType => _schema.Type.Name + "PageSelectors";

    private string ScopeSelectorsType => _schema.Type.Name + "ScopeSelectors";

    private void WriteMatches()
    {
        bool owns = _matches.Owned.Any();
        _writer.Line("/// <summary>What the schema's selectors match, in document order.</summary>");
        WriteGeneratedCode();
        _writer.Line($"file struct {MatchesType}{(owns ? " : IDisposable" : "")}").Open();
        foreach (MatchList list in _matches.Lists)
            _writer.Line($"// {Describe(list.Match)}").Line($"public NodeList {list.Name};").Line();

        WriteFind();
        if (owns)
        {
            _writer.Line();
            _writer.Line("public void Dispose()").Open();
            foreach (MatchList list in _matches.Owned)
                _writer.Line($"{list.Name}.Dispose();");
            _writer.Close();
        }

        _writer.Close();
        WriteSelectors(PageSelectorsType, "anywhere on the page, whatever the scope", _matches.OfPage);
        WriteSelectors(ScopeSelectorsType, "inside of a scope, which they ask for", _matches.OfScope);
    }

    private static string Describe(MatchSpec match) =>
        match.Area == MatchArea.Start ? "the document, or the element that the value stands in" : match.Selector.ToString();

    private void WriteFind()
    {
        _writer.Line($"public static {MatchesType} Find(Node scope, MatchStore store)").Open();
        if (_matches.OfPage.Count > 0)
        {
            int count = _matches.OfPage.Count;
            IEnumerable<string> found = Enumerable.Range(0, count).Select(list => $"ref found[{list}]");
            _writer.Line("// In one walk, for all values that the schema has on the page.");
            _writer.Line($"if (!store.TryFind(typeof({MatchesType}), count: {count}, out Span<NodeList> found))");
            _writer.Open();
            WriteCallOfFind(PageSelectorsType, "scope.Page.Document", found);
            _writer.Close().Line();
        }

        _writer.Line($"{MatchesType} matches = default;");
        for (int i = 0; i < _matches.OfPage.Count; i++)
        {
            MatchList list = _matches.OfPage[i];
            string inside = list.Match.Area == MatchArea.Page ? "" : ".Inside(scope)";
            _writer.Line($"matches.{list.Name} = found[{i}]{inside};");
        }

        WriteFindOfScope();
        _writer.Line("return matches;").Close();
    }

    private void WriteFindOfScope()
    {
        if (_matches.OfScope.Count > 0)
        {
            _writer.Line();
            WriteCallOfFind(ScopeSelectorsType, "scope", _matches.OfScope.Select(list => $"ref matches.{list.Name}"));
        }

        foreach (MatchList list in _matches.OfScopeItself)
        {
            _writer.Line();
            if (list.Match.Area == MatchArea.Start)
            {
                _writer.Line($"matches.{list.Name}.Add(scope);");
                continue;
            }

            _writer.Line("// The scope itself; of a document, its root element.");
            _writer.Line("Node self = scope.IsElement ? scope : scope.FirstElementChild;");
            _writer.Line("if (self.Exists)").Indent().Line($"matches.{list.Name}.Add(self);").Outdent();
        }

        _writer.Line();
    }

    private void WriteCallOfFind(string type, string scope, IEnumerable<string> lists)
    {
        string[] arguments = [.. lists.Prepend(scope)];
        string call = $"{type}.Find({string.Join(", ", arguments)});";
        if (call.Length <= 100)
        {
            _writer.Line(call);
            return;
        }

        _writer.Line($"{type}.Find(").Indent();
        for (int i = 0; i < arguments.Length; i++)
            _writer.Line(arguments[i] + (i == arguments.Length - 1 ? ");" : ","));
        _writer.Outdent();
    }

    private void WriteSelectors(string type, string where, IReadOnlyList<MatchList> lists)
    {
        if (lists.Count == 0)
            return;

        _writer.Line();
        _writer.Line($"/// <summary>Finds what selectors match {where}.</summary>");
        WriteGeneratedCode();
        SelectorEmitter.Emit(_writer, type, [.. lists.Select(list => (list.Name, list.Match.Selector))]);
    }
}
