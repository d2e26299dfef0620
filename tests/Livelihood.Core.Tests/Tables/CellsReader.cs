using System.Data;

namespace Livelihood.Core.Tests.Tables;

/// <summary>Serves stated cells as a data reader would, types that disagree with their column included.</summary>
internal sealed class CellsReader((string Name, Type Type)[] columns, params object?[][] rows) : IDataReader
{
    private int _row = -1;

    public int FieldCount => columns.Length;

    public bool IsClosed { get; private set; }

    public int Depth => 0;

    public int RecordsAffected => 0;

    public object this[int i] => GetValue(i);

    public object this[string name] => GetValue(GetOrdinal(name));

    public bool Read() => ++_row < rows.Length;

    public bool NextResult() => false;

    public string GetName(int i) => columns[i].Name;

    public Type GetFieldType(int i) => columns[i].Type;

    public object GetValue(int i) => rows[_row][i] ?? DBNull.Value;

    public bool IsDBNull(int i) => rows[_row][i] is null;

    public int GetOrdinal(string name) => Array.FindIndex(columns, column => column.Name == name);

    public string GetDataTypeName(int i) => GetFieldType(i).Name;

    public void Close() => IsClosed = true;

    public void Dispose() => Close();

    public DataTable? GetSchemaTable() => null;

    public int GetValues(object[] values) => throw new NotSupportedException();

    public bool GetBoolean(int i) => (bool)GetValue(i);

    public byte GetByte(int i) => (byte)GetValue(i);

    public char GetChar(int i) => (char)GetValue(i);

    public DateTime GetDateTime(int i) => (DateTime)GetValue(i);

    public decimal GetDecimal(int i) => (decimal)GetValue(i);

    public double GetDouble(int i) => (double)GetValue(i);

    public float GetFloat(int i) => (float)GetValue(i);

    public Guid GetGuid(int i) => (Guid)GetValue(i);

    public short GetInt16(int i) => (short)GetValue(i);

    public int GetInt32(int i) => (int)GetValue(i);

    public long GetInt64(int i) => (long)GetValue(i);

    public string GetString(int i) => (string)GetValue(i);

    public IDataReader GetData(int i) => throw new NotSupportedException();

    public long GetBytes(int i, long fieldOffset, byte[]? buffer, int bufferoffset, int length) => throw new NotSupportedException();

    public long GetChars(int i, long fieldoffset, char[]? buffer, int bufferoffset, int length) => throw new NotSupportedException();
}
