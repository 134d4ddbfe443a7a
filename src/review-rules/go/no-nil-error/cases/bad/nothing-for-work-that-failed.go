package sample

import (
	"encoding/json"
	"fmt"
	"io"
)

type rule struct {
	Effect string
}

func (r rule) validate() error {
	if r.Effect == "" {
		return fmt.Errorf("no effect")
	}
	return nil
}

func read(src io.Reader) ([]rule, error) {
	var rules []rule
	if err := json.NewDecoder(src).Decode(&rules); err != nil {
		return nil, fmt.Errorf("rules: %w", err)
	}
	for _, one := range rules {
		if err := one.validate(); err != nil {
			return nil, nil // expect: nil-error
		}
	}
	return rules, nil
}
