using System.Collections.Immutable;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Selectors;

/// <summary>Runs the program of a selector list, as generated code does the program of a schema.</summary>
internal sealed class SelectorInterpreter
{
    private readonly SelectorProgram _program;
    private readonly ImmutableArray<InterpretedPass> _passes;

    public SelectorInterpreter(SelectorList selector)
    {
        _program = SelectorProgram.Compile([selector]);
        _passes = [.. _program.Passes.Select(pass => new InterpretedPass(pass))];
    }

    /// <summary>The elements inside of a node that match, in document order.</summary>
    public List<Node> Select(Node scope)
    {
        List<Node> matches = [];
        NodeFacts facts = new(scope.Page, _program.FactCount);
        try
        {
            foreach (InterpretedPass pass in _passes)
            {
                bool isLast = pass == _passes[^1];
                pass.Run(scope, _program.Context, facts, isLast ? _program.Results[0] : null, matches);
            }
        }
        finally
        {
            facts.Dispose();
        }

        return matches;
    }
}
