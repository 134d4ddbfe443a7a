package a

import "fmt"

func f(values map[string]any) func() error {
	err := values["err"]
	return func() error {
		return fmt.Errorf("earlier: %v", err)
	}
}
