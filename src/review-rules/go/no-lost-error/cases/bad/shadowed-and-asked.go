package volume

import (
	"fmt"
	"log"
	"os"
)

type device interface {
	Format(name string) error
	Mount(name, dir string) error
}

func attach(d device, name, dir string, isNew bool) error {
	var err error
	if isNew {
		err := d.Format(name) // expect: shadowed-error
		if err != nil {
			fmt.Fprintf(os.Stderr, "format %s: %v\n", name, err)
		}
	}
	if err != nil {
		return err
	}
	return d.Mount(name, dir)
}

type step interface{ Run(in map[string]string) (map[string]string, error) }

func all(steps []step, in map[string]string) (map[string]string, error) {
	var err error
	for _, one := range steps {
		next, err := one.Run(in) // expect: shadowed-error
		if err != nil {
			break
		}
		for key, value := range next {
			in[key] = value
		}
	}
	if err != nil {
		return nil, fmt.Errorf("steps: %w", err)
	}
	return in, nil
}

type keeper struct{ path string }

func (k *keeper) write(parts [][]byte) bool {
	var err error
	f, openErr := os.Create(k.path)
	if openErr != nil {
		return false
	}
	for _, part := range parts {
		if _, err := f.Write(part); err != nil { // expect: shadowed-error
			log.Printf("write %s: %v", k.path, err)
		}
	}
	return err == nil && f.Close() == nil
}
