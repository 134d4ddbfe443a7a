package scratch

import "os"

type Handle struct {
	Number uintptr
	Name   string
}

// Open leaves it to the caller to close the number.
func Open(folder string) (Handle, error) {
	file, err := os.CreateTemp(folder, "scratch-*")
	if err != nil {
		return Handle{}, err
	}
	return Handle{file.Fd(), file.Name()}, nil
}

// FillStandard sees to it that 0, 1 and 2 are taken.
func FillStandard() error {
	for {
		file, err := os.OpenFile("/dev/null", os.O_RDWR, 0)
		if err != nil {
			return err
		}
		if file.Fd() > 2 {
			return file.Close()
		}
	}
}
