package provision

import (
	"fmt"
	"strings"
)

type Settings struct{ Vars []string }

type Provisioner struct{ settings Settings }

func (p *Provisioner) Prepare() error {
	for _, one := range p.settings.Vars {
		if parts := strings.SplitN(one, "=", 2); len(parts) != 2 {
			return fmt.Errorf("not name=value: %s", one)
		}
	}
	return nil
}

func (p *Provisioner) environment() map[string]string {
	found := map[string]string{}
	for _, one := range p.settings.Vars {
		pair := strings.SplitN(one, "=", 2)
		found[pair[0]] = pair[1]
	}
	return found
}
