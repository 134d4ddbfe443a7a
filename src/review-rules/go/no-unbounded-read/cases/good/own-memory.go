package parse

import (
	"encoding/binary"

	"example.com/sql-wasm/parser"
)

func parse(text string) []uint32 {
	mod := parser.New()
	return loadSlice(mod.Memory(), mod.Parse(text))
}

// The memory is that of the parser, which wrote the list itself.
func loadSlice(mem []byte, at uint32) []uint32 {
	ref := binary.LittleEndian.Uint32(mem[at+4:])
	count := binary.LittleEndian.Uint32(mem[at:])
	list := make([]uint32, count)
	for i := range list {
		list[i] = binary.LittleEndian.Uint32(mem[ref+uint32(i)*4:])
	}
	return list
}
