package watch

import "fmt"

func (m *Monitor) read(path string) error {
	if err := m.open(path); err != nil {
		return fmt.Errorf("open of %s: %w", path, err)
	}
	parser, err := m.newParser()
	if err != nil {
		return fmt.Errorf("parser: %s", err.Error())
	}
	return parser.Parse(path)
}

func (m *Monitor) note(path string) error {
	if err := m.open(path); err != nil {
		m.log.Errorf("open of %s: %w", path, err)
		return err
	}
	return nil
}
