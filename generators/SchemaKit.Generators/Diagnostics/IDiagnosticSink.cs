using Microsoft.CodeAnalysis;

namespace SchemaKit.Generators.Diagnostics;

/// <summary>Who wants to know what is wrong with a schema: the analyzer does, the generator does not.</summary>
internal interface IDiagnosticSink
{
    /// <summary>Takes a diagnostic.</summary>
    /// <param name="descriptor">Which one.</param>
    /// <param name="place">What it is about.</param>
    /// <param name="arguments">What goes into its message.</param>
    void Report(DiagnosticDescriptor descriptor, Place place, params string[] arguments);
}
