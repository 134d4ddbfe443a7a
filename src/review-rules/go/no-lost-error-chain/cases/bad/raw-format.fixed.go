package shell

import "fmt"

func (s *Shell) Do(line string) error {
	if err := s.run(line); err != nil {
		return fmt.Errorf(`"%s" did not run: %w`, line, err)
	}
	return nil
}
