using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace AssetTags.Tests.Architecture;

/// <summary>The types, methods and fields that the instructions of a method name.</summary>
/// <remarks>Instruction encoding: ECMA-335, III.1.2; <c>switch</c> is a count followed by as many four-byte offsets.</remarks>
internal static class IlOperands
{
    private const byte TwoBytePrefix = 0xFE;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(c => c.Value);

    public static IEnumerable<MemberInfo> Of(MethodBase method, MethodBody body)
    {
        var il = body.GetILAsByteArray() ?? [];
        for (var at = 0; at < il.Length;)
        {
            var code = Read(il, ref at);
            if (NamesMember(code.OperandType))
            {
                yield return Resolve(method, BinaryPrimitives.ReadInt32LittleEndian(il.AsSpan(at)));
            }

            at += OperandLength(code.OperandType, il.AsSpan(at));
        }
    }

    private static OpCode Read(byte[] il, ref int at)
    {
        var first = il[at++];
        return OpCodesByValue[first == TwoBytePrefix ? (short)((first << 8) | il[at++]) : first];
    }

    private static bool NamesMember(OperandType operand)
        => operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType;

    // The generic arguments are what makes List<T>.Add inside a generic type resolvable.
    private static MemberInfo Resolve(MethodBase method, int token)
        => method.Module.ResolveMember(
            token,
            method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
            method.IsGenericMethod ? method.GetGenericArguments() : null)
            ?? throw new BadImageFormatException($"Token {token:X8} of {method} names nothing.");

    private static int OperandLength(OperandType operand, ReadOnlySpan<byte> il) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(il)),
        _ => 4,
    };
}
