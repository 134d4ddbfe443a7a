package capture

type program struct{ code []byte }

func (p program) free() {
	p.code = nil
}

func Compile(text string, compile func(string) (program, error)) ([]byte, error) {
	made, err := compile(text)
	defer made.free()
	if err != nil {
		return nil, err
	}
	return append([]byte(nil), made.code...), nil
}
