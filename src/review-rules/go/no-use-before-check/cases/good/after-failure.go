package sample

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
)

type profile struct {
	name  string
	visit int
}

func load(key string) (*profile, error) {
	if key == "" {
		return nil, errors.New("no key")
	}
	return &profile{name: key}, nil
}

// Gives what there is beside the error.
func loadMost(key string) (*profile, error) {
	if key == "" {
		return nil, errors.New("no key")
	}
	if key == "*" {
		return &profile{name: "anybody"}, errors.New("no such key")
	}
	return &profile{name: key}, nil
}

func leaves(key string) string {
	one, err := load(key)
	if err != nil {
		log.Println("load:", err)
		return ""
	}
	return one.name
}

func endsTheProgram(key string) string {
	one, err := load(key)
	if err != nil {
		log.Fatalln("load:", err)
	}
	return one.name
}

func hasADefault(key string) string {
	one, err := load(key)
	if err != nil {
		log.Println("load:", err)
		one = &profile{name: "nobody"}
	}
	return one.name
}

func asksForTheValue(key string) string {
	one, err := load(key)
	if err != nil {
		log.Println("load:", err)
	}
	if one == nil {
		return ""
	}
	return one.name
}

func comesWithTheError(key string) string {
	one, err := loadMost(key)
	if err != nil {
		log.Println("load:", err)
	}
	return one.name
}

func calledByAHelper(key string) string {
	one, err := load(key)
	if err != nil {
		fail(err)
	}
	return one.name
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

func otherwise(key string) string {
	name := "nobody"
	one, err := load(key)
	if err != nil {
		log.Println(err)
	} else {
		name = one.name
	}
	return name
}

func answersWithStatus(address string) int {
	res, err := http.Get(address)
	if err != nil {
		if res != nil {
			return res.StatusCode
		}
		return 0
	}
	return res.StatusCode
}

func triesAgain(key string) string {
	one, err := load(key)
	if err != nil {
		log.Println(err)
		one, err = load("default")
	}
	if err != nil {
		return ""
	}
	return one.name
}

func handsOn(key string) error {
	one, err := load(key)
	if err != nil {
		log.Println(err)
	}
	return show(one, err)
}

func show(one *profile, err error) error {
	if err == nil {
		fmt.Println(one.name)
	}
	return err
}

func decidesLater(key string) string {
	one, err := load(key)
	isMissing := err != nil
	if err != nil {
		log.Println(err)
	}
	if isMissing {
		return ""
	}
	return one.name
}
