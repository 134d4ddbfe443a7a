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

func countsAndLeaves(key string, misses *int) string {
	one, err := load(key)
	if err != nil {
		*misses++
		if *misses > 10 {
			fail(err)
		}
		return ""
	}
	return one.name
}

func mayEnd(key string) string {
	one, err := load(key)
	if err != nil {
		if key == "" {
			one = &profile{}
		}
		log.Println("load:", err)
	}
	fail(err)
	return one.name
}

func elsewhere(key string) string {
	one, err := load(key)
	if err != nil {
		if key != "" {
			log.Println("load:", err)
			return ""
		}
		fail(err)
	}
	return one.name
}

func isAbsent(path string) (bool, error) {
	info, err := os.Stat(path)
	if err != nil && !os.IsNotExist(err) {
		return false, err
	}
	if err == nil && info.IsDir() {
		return false, nil
	}
	if err != nil {
		return true, nil
	}
	return info.Size() == 0, nil
}

func isSmall(path string, strict bool) (bool, error) {
	info, err := os.Stat(path)
	if err != nil && strict {
		return false, err
	}
	if os.IsNotExist(err) {
		return true, nil
	}
	return info.Size() == 0, nil
}

func isThere(path string) (bool, error) {
	info, err := os.Stat(path)
	if err != nil && !os.IsNotExist(err) {
		return false, err
	}
	if info != nil && info.IsDir() {
		return true, nil
	}
	return false, nil
}

func worked(key string) error {
	one, err := load(key)
	if err == nil {
		log.Println(one.name)
		return nil
	}
	one = &profile{name: "nobody"}
	log.Println(one.name)
	return err
}

func mostlyWorked(key string) string {
	one, err := load(key)
	if err == nil {
		one.visit++
	}
	if one == nil {
		return ""
	}
	return one.name
}
