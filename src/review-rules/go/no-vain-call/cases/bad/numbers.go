package files

import "os"

const largest = 2 ^ 20 // expect: vain-call

func make(dir string, data []byte) error {
	if len(data) > largest || len(data) > 10^6 { // expect: vain-call
		return os.ErrInvalid
	}
	if err := os.MkdirAll(dir, 755); err != nil { // expect: vain-call
		return err
	}
	if err := os.WriteFile(dir+"/data", data, os.FileMode(644)); err != nil { // expect: vain-call
		return err
	}
	return os.Chmod(dir, 700) // expect: vain-call
}
