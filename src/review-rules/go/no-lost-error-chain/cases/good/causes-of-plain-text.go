package repository

import (
	"errors"
	"fmt"
)

type Config struct {
	Client *Client
	Name   string
}

func (c *Config) defaults() error {
	if c.Client == nil {
		return fmt.Errorf("a client must be set")
	}
	if c.Name == "" {
		return errors.New("a name must be set")
	}
	return nil
}

func portOf(text string) (int, error) {
	if text == "" {
		return 0, fmt.Errorf("no port in %q", text)
	}
	return len(text), nil
}

func New(config Config) (*Repository, error) {
	if err := config.defaults(); err != nil {
		return nil, fmt.Errorf("invalid configuration: %v", err)
	}
	port, err := portOf(config.Name)
	if err != nil {
		return nil, fmt.Errorf("invalid name: %v", err)
	}
	return &Repository{port: port}, nil
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
