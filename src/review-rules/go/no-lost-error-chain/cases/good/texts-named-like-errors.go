package plugin

import (
	"errors"
	"fmt"
)

func Port(conn *Conn) (int, error) {
	port, err := conn.read()
	if err != nil {
		var errMsg string
		if detail, ok := detailOf(err); ok {
			errMsg = detail.Error()
		} else {
			errMsg = err.Error()
		}
		return 0, fmt.Errorf("could not read the port: %s", errMsg)
	}
	errStr, err := conn.expression.String(port)
	if err != nil {
		return 0, fmt.Errorf("expression: %w", err)
	}
	if port == 0 {
		return 0, errors.New(errStr)
	}
	errLine, err := conn.lastLine()
	if err != nil {
		return 0, fmt.Errorf("last line: %w", err)
	}
	if errLine != "" {
		return 0, fmt.Errorf("the plugin says: %s", errLine)
	}
	lastErr := conn.failure.String()
	if conn.isOver {
		return 0, fmt.Errorf("over: %s", lastErr)
	}
	goneErr := fmt.Sprintf("gone from %d", port)
	if conn.isGone {
		return 0, errors.New(goneErr)
	}
	return port, nil
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}

func wrapped(err error) error {
	return fmt.Errorf("wrapped: %w", err)
}

func more(err error) error {
	return fmt.Errorf("more: %w", err)
}

func most(err error) error {
	return fmt.Errorf("most: %w", err)
}

func all(err error) error {
	return fmt.Errorf("all: %w", err)
}

func both(err error) error {
	return fmt.Errorf("both: %w", err)
}
