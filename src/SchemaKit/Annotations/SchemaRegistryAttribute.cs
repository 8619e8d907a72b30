namespace SchemaKit;

/// <summary>
/// Makes a partial property a registry: the generator fills it with all schemas of the assembly that have a host.
/// </summary>
/// <remarks>
/// The property is static, has a getter alone, and is of type <see cref="SchemaRegistry"/>:
/// <code>
/// public static partial class Publishers
/// {
///     [SchemaRegistry] public static partial SchemaRegistry Registry { get; }
/// }
/// </code>
/// Schemas that only the type they are nested in may name are left out.
/// </remarks>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class SchemaRegistryAttribute : Attribute;
