package inventory

import (
	"context"
	"fmt"
	"sort"
	"strings"
)

type Item struct {
	SKU      string
	Region   string
	Quantity int
	Tags     []string
}

type Source interface {
	Page(ctx context.Context, cursor string) ([]Item, string, error)
}

type Report struct {
	Total    int
	ByRegion map[string]int
	ByTag    map[string][]string
	Warnings []string
}

func Build(ctx context.Context, source Source, regions []string) (*Report, error) {
	allowed := make(map[string]bool, len(regions))
	for _, region := range regions {
		allowed[strings.ToLower(region)] = true
	}
	report := &Report{ByRegion: make(map[string]int)}
	cursor := ""
	for {
		items, next, err := source.Page(ctx, cursor)
		if err != nil {
			return nil, fmt.Errorf("page %q: %w", cursor, err)
		}
		for _, item := range items {
			region := strings.ToLower(item.Region)
			if len(allowed) > 0 && !allowed[region] {
				continue
			}
			if item.Quantity < 0 {
				report.Warnings = append(report.Warnings, fmt.Sprintf("%s: %d", item.SKU, item.Quantity))
				continue
			}
			report.Total += item.Quantity
			report.ByRegion[region] += item.Quantity
			for _, tag := range item.Tags {
				report.ByTag[tag] = append(report.ByTag[tag], item.SKU) // expect: nil-map
			}
		}
		if next == "" {
			break
		}
		cursor = next
	}
	sort.Strings(report.Warnings)
	return report, nil
}
