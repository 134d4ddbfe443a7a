package sample

import "errors"

type answer struct{ text string }

func (a *answer) GetText() string {
	if a == nil {
		return ""
	}
	return a.text
}

func ask(text string) (*answer, error) {
	if text == "" {
		return nil, errors.New("no question")
	}
	return &answer{text}, nil
}

func say(text string) (string, error) {
	one, err := ask(text)
	said := one.GetText()
	if err != nil {
		return "", err
	}
	return said, nil
}
