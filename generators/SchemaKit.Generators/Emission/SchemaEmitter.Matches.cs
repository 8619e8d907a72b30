using SchemaKit.Generators.Model;
using SchemaKit.Generators.Selectors;

namespace SchemaKit.Generators.Emission;

internal sealed partial class SchemaEmitter
{
    private void WriteMatches()
    {
        _writer.Line("/// <summary>What the schema's selectors match, in document order; found in one walk.</summary>");
        WriteGeneratedCode();
        _writer.Line($"file struct {MatchesType} : IDisposable").Open();
        foreach (MatchList list in _matches.Lists)
            _writer.Line($"// {list.Match.Selector}").Line($"public NodeList {list.Name};").Line();

        WriteFind();
        _writer.Line();
        _writer.Line("public void Dispose()").Open();
        foreach (MatchList list in _matches.Lists)
            _writer.Line($"{list.Name}.Dispose();");
        _writer.Close();

        foreach (MatchList list in _matches.Lists.Where(list => list.Match.Area != MatchArea.ScopeItself))
        {
            _writer.Line();
            SelectorEmitter.Emit(_writer, list.TestName, list.Match.Selector);
        }

        _writer.Close();
    }

    private void WriteFind()
    {
        _writer.Line($"public static {MatchesType} Find(Node scope)").Open();
        _writer.Line($"{MatchesType} matches = default;");

        foreach (MatchList list in _matches.In(MatchArea.ScopeItself))
        {
            _writer.Line();
            _writer.Line("// The scope itself; of a document, its root element.");
            _writer.Line("Node self = scope.IsElement ? scope : scope.FirstElementChild;");
            _writer.Line("if (self.Exists)").Indent().Line($"matches.{list.Name}.Add(self);").Outdent();
        }

        bool ofScope = _matches.In(MatchArea.Scope).Any();
        bool ofPage = _matches.In(MatchArea.Page).Any();
        if (ofPage)
            WriteWalkOverPage(ofScope);
        else if (ofScope)
            WriteWalkOverScope();

        _writer.Line().Line("return matches;").Close();
    }

    private void WriteWalkOverScope()
    {
        _writer.Line();
        _writer.Line("foreach (Node element in scope.DescendantElements)").Open();
        WriteTests(MatchArea.Scope, "scope");
        _writer.Close();
    }

    private void WriteWalkOverPage(bool ofScope)
    {
        _writer.Line();
        _writer.Line("Node document = scope.Page.Document;");
        _writer.Line("foreach (Node element in document.DescendantElements)").Open();
        WriteTests(MatchArea.Page, "document");
        if (ofScope)
        {
            _writer.Line();
            _writer.Line("if (!element.IsInside(scope))").Indent().Line("continue;").Outdent().Line();
            WriteTests(MatchArea.Scope, "scope");
        }

        _writer.Close();
    }

    private void WriteTests(MatchArea area, string scope)
    {
        foreach (MatchList list in _matches.In(area))
        {
            _writer.Line($"if ({list.TestName}(element, {scope}))")
                .Indent().Line($"matches.{list.Name}.Add(element);").Outdent();
        }
    }
}
