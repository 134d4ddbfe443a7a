package work

import (
	"os"
)


func copyAll(from, to string, names []string) error {
	err := os.MkdirAll(to, 0o755)
	if err != nil {
		return err
	}
	for _, name := range names {
		data, err := os.ReadFile(from + name) // expect: shadowed-error
		if err == nil {
			err = os.WriteFile(to+name, data, 0o600)
		}
		if err != nil {
			break
		}
	}
	return err
}
