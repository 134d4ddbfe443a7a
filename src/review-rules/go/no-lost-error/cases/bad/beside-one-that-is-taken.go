package work

import (
	"fmt"
	"os"
	"path/filepath"
)


type deployment struct{ root, version string }

func (d *deployment) prepare() error {
	if d.version == "" {
		return fmt.Errorf("no version")
	}
	return os.MkdirAll(filepath.Join(d.root, d.version), 0o755)
}

func (d *deployment) link() error {
	return os.Symlink(filepath.Join(d.root, d.version), filepath.Join(d.root, "current"))
}

func (d *deployment) activate() error {
	d.prepare() // expect: unchecked-error
	if err := d.link(); err != nil {
		return fmt.Errorf("activate: %w", err)
	}
	return nil
}
