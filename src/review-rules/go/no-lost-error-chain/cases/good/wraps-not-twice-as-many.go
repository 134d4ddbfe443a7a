package shim

import "fmt"

func (s *shim) read() error {
	line, err := s.in.line()
	if err != nil {
		return fmt.Errorf("read: %w", err)
	}
	one, err := s.parse(line)
	if err != nil {
		return fmt.Errorf("parse: %w", err)
	}
	if err := s.queue.add(one); err != nil {
		return fmt.Errorf("queue: %w", err)
	}
	return nil
}

func (s *shim) write() error {
	for one := range s.queue.all() {
		text, err := s.encode(one)
		if err != nil {
			return fmt.Errorf("failed to encode: %s", err)
		}
		if err := s.out.line(text); err != nil {
			return fmt.Errorf("failed to write: %s", err)
		}
	}
	return nil
}
