package lists

func clone(names []string) []string {
	out := make([]string, len(names))
	copy(out, names)
	return out
}

func grown(a, b []byte) []byte {
	var out []byte
	out = append(out, a...)
	copy(out, b)
	return out
}

func window(in []byte, n int) []byte {
	buf := make([]byte, 0, 64)
	buf = buf[:n]
	copy(buf, in)
	return buf
}

func fixed(in []byte) [4]byte {
	var out [4]byte
	copy(out[:], in)
	return out
}

func filled(sum func(*[]byte)) []byte {
	var out []byte
	sum(&out)
	copy(out, "head")
	return out
}
