package paint

import "fmt"

type functions interface {
	GetError() int
	Create() int
	Fill(texture, width int)
}

func glError(f functions) error {
	if code := f.GetError(); code != 0 {
		return fmt.Errorf("error %d", code)
	}
	return nil
}

func newTexture(f functions, width int) (int, error) {
	glError(f)
	texture := f.Create()
	f.Fill(texture, width)
	if err := glError(f); err != nil {
		return 0, err
	}
	return texture, nil
}

func newBuffer(f functions, width int) (int, error) {
	glError(f)
	buffer := f.Create()
	f.Fill(buffer, 2*width)
	if err := glError(f); err != nil {
		return 0, err
	}
	return buffer, nil
}

func newProgram(f functions) (int, error) {
	program := f.Create()
	if err := glError(f); err != nil {
		return 0, err
	}
	return program, glError(f)
}
