package work

func frame(payload [][]byte) []byte {
	out := make([]byte, 4)
	for _, part := range payload {
		out = append(out, part...)
	}
	out[0] = byte(len(out))
	return out
}
