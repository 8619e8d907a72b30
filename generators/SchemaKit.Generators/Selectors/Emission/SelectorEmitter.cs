using System.Globalization;
using SchemaKit.Generators.Writing;
using SchemaKit.Html;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

/// <summary>Writes a selector program as a C# class that finds all that its selectors match.</summary>
/// <remarks>
/// The class does what the interpreter of the run time does with the same program, with constants instead of tables.
/// The code is for a file that has <c>using</c>s for <c>System</c>, <c>SchemaKit.Html</c> and <c>SchemaKit.Runtime</c>;
/// it needs no other.
/// </remarks>
internal sealed partial class SelectorEmitter
{
    private static readonly string[] Taken =
        ["scope", "walk", "element", "masks", "reached", "matched", "facts", "texts", "names", "classes", "bits"];

    private readonly SourceWriter _writer;
    private readonly SelectorProgram _program;
    private readonly string[] _parameters;
    private readonly bool _isTest;

    private SelectorEmitter(
        SourceWriter writer, SelectorProgram program, IReadOnlyList<string> lists, bool isTest = false)
    {
        _writer = writer;
        _program = program;
        _isTest = isTest;

        // Numbers may stand behind the names of the words of a mask.
        HashSet<string> taken = new(
            Taken.Concat(Enumerable.Range(0, MaxWords).SelectMany(word => Taken.Select(name => name + Number(word)))),
            StringComparer.Ordinal);
        _parameters =
            [.. lists.Select(list => Identifiers.Escape(Identifiers.Unique(Identifiers.ToCamelCase(list), taken)))];
    }

    private int MaxWords => _program.Passes.Max(pass => pass.Words);

    /// <summary>
    /// Writes <c>file static class {className}</c> with a method <c>Find(Node scope, ref NodeList …)</c> that adds to
    /// each list the elements inside of a node that one of the selectors matches, in document order.
    /// </summary>
    /// <param name="writer">Where to, at the place of a type in a namespace.</param>
    /// <param name="className">The name of the class.</param>
    /// <param name="selectors">The selectors, a list each, with the name of the list.</param>
    /// <param name="attributes">Attributes of the class, a line.</param>
    public static void Emit(
        SourceWriter writer,
        string className,
        IReadOnlyList<(string Name, SelectorList Selector)> selectors,
        string attributes = "")
    {
        SelectorProgram program = SelectorProgram.Compile([.. selectors.Select(selector => selector.Selector)]);
        SelectorEmitter emitter = new(writer, program, [.. selectors.Select(selector => selector.Name)]);
        emitter.WriteClass(className, attributes);
    }

    /// <summary>
    /// Writes <c>file static class {className}</c> with a method <c>bool Matches(Node scope)</c> that says whether a
    /// selector matches any element inside of a node, and looks no further than the first.
    /// </summary>
    /// <param name="writer">Where to, at the place of a type in a namespace.</param>
    /// <param name="className">The name of the class.</param>
    /// <param name="selector">The selector.</param>
    public static void EmitTest(SourceWriter writer, string className, SelectorList selector)
    {
        SelectorEmitter emitter = new(writer, SelectorProgram.Compile([selector]), lists: [], isTest: true);
        emitter.WriteClass(className, attributes: "");
    }

    private string Method => _isTest ? "bool Matches" : "void Find";

    private void WriteClass(string className, string attributes)
    {
        if (attributes.Length > 0)
            _writer.Line(attributes);
        _writer.Line($"file static class {className}").Open();
        for (int pass = 0; pass < _program.Passes.Length; pass++)
            WriteTagMasks(pass);

        if (_program.Passes.Length == 1)
            WritePass(0, $"public static {Method}");
        else
            WritePasses();

        for (int pass = 0; pass < _program.Passes.Length; pass++)
            WriteClasses(pass);
        _writer.Close();
    }

    /// <summary>Writes the passes as methods of their own, and one that calls them one after the other.</summary>
    private void WritePasses()
    {
        string[] lists = [.. _parameters.Select(name => "ref NodeList " + name)];
        WriteSignature($"public static {Method}", ["Node scope", .. lists]);
        _writer.Open();
        _writer.Line($"NodeFacts facts = new(scope.Page, {Number(_program.FactCount)});");
        _writer.Line("try").Open();
        int last = _program.Passes.Length - 1;
        for (int pass = 0; pass < last; pass++)
            _writer.Line($"{NameOf(pass)}(scope, facts);");

        string[] arguments = ["scope", "facts", .. _parameters.Select(name => "ref " + name)];
        _writer.Line($"{(_isTest ? "return " : "")}{NameOf(last)}({string.Join(", ", arguments)});");
        _writer.Close().Line("finally").Open().Line("facts.Dispose();").Close().Close();

        for (int pass = 0; pass <= last; pass++)
        {
            _writer.Line();
            WritePass(pass, $"private static {(_isTest && pass == last ? "bool" : "void")} {NameOf(pass)}");
        }
    }

    private void WriteSignature(string method, List<string> parameters)
    {
        string line = $"{method}({string.Join(", ", parameters)})";
        if (line.Length <= MaxConditionLength)
        {
            _writer.Line(line);
            return;
        }

        _writer.Line(method + "(").Indent();
        for (int i = 0; i < parameters.Count; i++)
            _writer.Line(parameters[i] + (i == parameters.Count - 1 ? ")" : ","));
        _writer.Outdent();
    }

    private string NameOf(int pass) => pass == _program.Passes.Length - 1 ? "FindMatches" : "LookAhead" + Suffix(pass);

    /// <summary>Writes the bits that an element's name leaves open.</summary>
    private void WriteTagMasks(int pass)
    {
        int words = _program.Passes[pass].Words;
        TagTable table = TagTable.Of(_program.Passes[pass]);
        _writer.Line("// The bits that an element's name leaves open.");
        string masks = Masks(table.AnyName, words);
        string end = table.ByName.IsEmpty ? ";" : "";
        _writer.Line($"private static readonly TagMasks Names{Suffix(pass)} = new TagMasks({masks}){end}").Indent();
        for (int i = 0; i < table.ByName.Length; i++)
        {
            (TagId tag, BitSet bits) = table.ByName[i];
            _writer.Line($".Add(TagId.{tag}, {Masks(bits, words)}){(i == table.ByName.Length - 1 ? ";" : "")}");
        }

        _writer.Outdent().Line();
    }

    private string Suffix(int pass) => _program.Passes.Length == 1 ? "" : Number(pass + 1);

    private static string Masks(BitSet bits, int words) =>
        string.Join(", ", Enumerable.Range(0, words).Select(word => Mask(bits[word])));

    private static string Mask(ulong mask) => "0x" + mask.ToString("X", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
